package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.local.home.ProcessEnd;
import vn.ntm.local.stub.LauncherProcess;
import vn.ntm.local.stub.StubCheckout;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** How the launcher starts, stops and fails, with stubs for services and a real PostgreSQL. */
class LauncherIT {

    private static final Duration ORPHANS_MAY_LIVE = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    private StubCheckout checkout;
    private Ports ports;

    @BeforeEach
    void layOut() throws IOException {
        checkout = StubCheckout.at(folder);
        ports = Ports.freeFrom(21_080);
    }

    @Test
    void aFirstRunLoadsTheDataASecondFindsItAgainAndAFreshOneHasNothing() throws Exception {
        try (LauncherProcess first = start()) {
            first.awaitUp();
            assertThat(first.text())
                    .contains("criteria ready in", "gateway ready in", "1 rows,    1 new", "loaded 3 rows in")
                    .containsPattern("Xã đạt chuẩn nâng cao +10 +4 +6 +xã")
                    .contains("hồ sơ: hội đồng bỏ phiếu 2, quyết định 2; chênh: chưa rõ tên")
                    .contains("http://localhost:" + ports.base() + "/docs/");
        }
        try (LauncherProcess second = start()) {
            second.awaitUp();
            assertThat(second.text()).doesNotContain("loaded");
        }
        Path marker = Files.writeString(folder.resolve(".run/postgres/marker"), "");
        try (LauncherProcess third = start("--fresh")) {
            third.awaitUp();
            assertThat(marker).doesNotExist();
        }
    }

    @Test
    void stoppedByCtrlCNothingIsLeft() throws Exception {
        try (LauncherProcess launcher = start()) {
            launcher.awaitUp();
            List<ProcessHandle> processes = Running.of(launcher, folder.resolve(".run"));

            launcher.signal("INT");

            assertThat(launcher.exitCode()).isEqualTo(130);
            assertThat(launcher.text()).endsWith("Stopped.");
            assertThat(processes).hasSizeGreaterThanOrEqualTo(6).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void killedWithoutWarningNothingIsLeftForLong() throws Exception {
        try (LauncherProcess launcher = start()) {
            launcher.awaitUp();
            List<ProcessHandle> processes = Running.of(launcher, folder.resolve(".run"));

            launcher.signal("KILL");

            launcher.exitCode();
            awaitEnd(processes);
        }
        try (LauncherProcess next = start()) {
            next.awaitUp();
        }
    }

    @Test
    void aKilledServiceEndsTheRunWithOneClearLine() throws Exception {
        try (LauncherProcess launcher = start()) {
            launcher.awaitUp();
            List<ProcessHandle> processes = Running.of(launcher, folder.resolve(".run"));

            process(Service.OCOP).orElseThrow().destroyForcibly();

            assertThat(launcher.exitCode()).isEqualTo(6);
            assertThat(launcher.text()).contains("ocop ended unexpectedly with exit code 137");
            assertThat(processes).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void aServiceThatCrashesSaysItsLastWords() throws Exception {
        checkout.writeData("CRASH,");
        try (LauncherProcess launcher = start()) {
            assertThat(launcher.exitCode()).isEqualTo(6);
            assertThat(launcher.text()).contains("criteria", "the stub was told to crash");
        }
    }

    @Test
    void aRefusedRowEndsTheRunWithItsLineAndReason() throws Exception {
        checkout.writeData("REFUSE,");
        try (LauncherProcess launcher = start()) {
            assertThat(launcher.exitCode()).isEqualTo(7);
            assertThat(launcher.text()).contains("line 2, code: Mã đơn vị không có (unknown-unit)");
            assertThat(process(Service.CRITERIA)).isEmpty();
        }
        checkout.writeData("42,Hà Tĩnh");
        try (LauncherProcess next = start()) {
            next.awaitUp();
            assertThat(next.text()).contains("loaded 3 rows in");
        }
    }

    @Test
    void startCachesAreWrittenOnceForTheSameJars() throws Exception {
        try (LauncherProcess first = startWithCaches()) {
            first.awaitUp();
            assertThat(first.text()).contains("Writing start-up caches", "written in");
            for (Service service : Service.values()) {
                assertThat(Running.mappedFiles(folder.resolve(".run"), service)).contains(service.module() + ".aot");
            }
        }
        StubCheckout.writeJars(folder);
        try (LauncherProcess second = startWithCaches()) {
            second.awaitUp();
            assertThat(second.text()).doesNotContain("start-up cache");
            assertThat(Running.mappedFiles(folder.resolve(".run"), Service.OCOP))
                    .contains("ocop-service.aot");
        }
    }

    @Test
    void aTrainingThatFailsIsToldAtEachStartAndNotRepeated() throws Exception {
        checkout.writeData("CRASH-IN-TRAINING,");
        try (LauncherProcess first = startWithCaches()) {
            first.awaitUp();
            assertThat(first.text())
                    .contains("Writing start-up caches", "criteria has no start-up cache and starts slower");
        }
        try (LauncherProcess second = startWithCaches()) {
            second.awaitUp();
            assertThat(second.text())
                    .doesNotContain("Writing start-up caches")
                    .contains("criteria has no start-up cache and starts slower");
        }
    }

    @Test
    void aTakenPortIsNamedWithItsProgram() throws Exception {
        try (var _ = new ServerSocket(ports.of(Service.AWARDS), 1, InetAddress.getLoopbackAddress());
                LauncherProcess launcher = start()) {
            assertThat(launcher.exitCode()).isEqualTo(3);
            assertThat(launcher.text())
                    .isEqualTo("Port %d, meant for awards, is taken by another program:"
                                    .formatted(ports.of(Service.AWARDS))
                            + " stop that one, or choose other ports with --port-base.");
        }
    }

    @Test
    void aRunHasItsSecretsForItsOwnerAloneAndItsStateForItself() throws Exception {
        try (LauncherProcess launcher = start()) {
            launcher.awaitUp();
            try (LauncherProcess second = start()) {
                assertThat(second.exitCode()).isEqualTo(4);
                assertThat(second.text()).contains("already running");
            }
            for (String kept :
                    List.of("tokens", "secrets", "proof-keys", "diploma-keys", "report-keys", "personal-data-keys")) {
                assertThat(permissions(folder.resolve(".run").resolve(kept))).isEqualTo("rwx------");
                try (Stream<Path> files = Files.list(folder.resolve(".run").resolve(kept))) {
                    assertThat(files)
                            .isNotEmpty()
                            .allMatch(file -> permissions(file).equals("rw-------"));
                }
            }
        }
    }

    private LauncherProcess start(String... more) throws IOException {
        return startWithCaches(
                Stream.concat(Stream.of("--no-start-caches"), Stream.of(more)).toArray(String[]::new));
    }

    private LauncherProcess startWithCaches(String... more) throws IOException {
        return LauncherProcess.start(
                folder,
                Stream.concat(Stream.of("--port-base", Integer.toString(ports.base())), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Optional<ProcessHandle> process(Service service) throws IOException {
        Path file = folder.resolve(".run/processes").resolve(service.label());
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readString(file).split(" ", -1)[0]))
                : Optional.empty();
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        assertThat(processes).as("orphans").allMatch(process -> ProcessEnd.within(ORPHANS_MAY_LIVE, process));
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
