package vn.ntm.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.suite.Service;

class LoadOrderTest {

    @TempDir
    Path folder;

    @Test
    void stepsKeepTheirOrder() throws IOException {
        write("service,kind,file\ncriteria,units,units.csv\nocop,units,units.csv\ncriteria,targets,units.csv\n");

        assertThat(LoadOrder.of(folder).steps())
                .extracting(LoadStep::service, LoadStep::kind)
                .extracting(Object::toString)
                .containsExactly("(CRITERIA, \"units\")", "(OCOP, \"units\")", "(CRITERIA, \"targets\")");
    }

    @Test
    void eachServiceHasItsOwnSteps() throws IOException {
        write("service,kind,file\ncriteria,units,units.csv\nocop,units,units.csv\n");

        assertThat(LoadOrder.of(folder).forService(Service.OCOP))
                .extracting(LoadStep::service)
                .containsExactly(Service.OCOP);
    }

    @Test
    void aServiceThatDoesNotExistIsNamed() throws IOException {
        write("service,kind,file\nforestry,units,units.csv\n");

        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> LoadOrder.of(folder))
                .withMessageContaining("forestry");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        write("service,kind,file\ncriteria,units,elsewhere.csv\n");

        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> LoadOrder.of(folder))
                .withMessageContaining("elsewhere.csv");
    }

    @Test
    void aFolderWithoutAnOrderIsNoDataFolder() {
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> LoadOrder.of(folder))
                .withMessageContaining("load-order.csv");
    }

    @Test
    void theProvincesOwnOrderIsReadWhole() throws IOException {
        Path province = Path.of(System.getProperty("ntm.home"), "deploy/data/hatinh");

        assertThat(LoadOrder.of(province).steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.file()).exists());
    }

    private void write(String order) throws IOException {
        Files.writeString(folder.resolve("load-order.csv"), order);
        Files.writeString(folder.resolve("units.csv"), "code\n");
    }
}
