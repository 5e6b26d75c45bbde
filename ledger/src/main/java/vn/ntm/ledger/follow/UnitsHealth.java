package vn.ntm.ledger.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells how far behind the units are. A service that is behind still serves, so this is never down. */
@Readiness
@ApplicationScoped
class UnitsHealth implements HealthCheck {

    private final Lag lag;

    UnitsHealth(Lag lag) {
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("units").up();
        lag.state().ifPresent(state -> {
            answer.withData("units", state.units());
            lag.behind().map(Duration::toSeconds).ifPresent(seconds -> answer.withData("behindSeconds", seconds));
            if (state.trouble() != null) {
                answer.withData("trouble", state.trouble());
            }
        });
        return answer.build();
    }
}
