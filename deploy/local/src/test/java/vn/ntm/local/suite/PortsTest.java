package vn.ntm.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.identity.Identity;

class PortsTest {

    @Test
    void allPortsMoveWithTheBase() {
        assertThat(Arrays.stream(Service.values()).map(new Ports(8080)::of)).containsExactly(8080, 8081, 8082, 8083);
        assertThat(new Ports(9000).of(Service.CRITERIA)).isEqualTo(9001);
        assertThat(new Ports(9000).postgres()).isEqualTo(9009);
    }

    @Test
    void aTakenPortIsNamedWithTheProgramItIsMeantFor() throws IOException {
        Ports ports = Ports.freeFrom(22_080);
        try (var _ = new ServerSocket(ports.postgres(), 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(LaunchFailure.class)
                    .isThrownBy(() -> ports.requireFree(Identity.LOCAL))
                    .withMessageContaining("Port %d, meant for PostgreSQL,".formatted(ports.postgres()))
                    .extracting(LaunchFailure::exitCode)
                    .isEqualTo(ExitCode.PORT_TAKEN);
            assertThat(Ports.freeFrom(ports.base())).isNotEqualTo(ports);
        }
    }

    @Test
    void whatRunsBesideASuiteListensBesideIt() {
        Ports ports = Ports.freeFrom(22_080);

        assertThat(ports.next().base()).isGreaterThan(ports.base()).isLessThan(ports.base() + 1000);
    }

    @Test
    void whatRunsBesideASuiteOnTheLastPortsListensFurtherDown() {
        assertThat(new Ports(65_526).next().base()).isLessThan(65_526);
    }
}
