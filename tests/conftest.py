"""What holds for all tests."""

from hypothesis import HealthCheck, settings

# How long an example takes, or takes to be made up, depends on what else the machine is doing: no test is about that.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
