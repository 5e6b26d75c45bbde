package vn.ntm.ledger.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.problem.Refusal;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("code", "name");

    @Test
    void eachRowKnowsTheLineOnWhichItBegins() {
        assertThat(lines("code,name\n42,Hà Tĩnh\n43,\"two\nlines\"\n44,x\n")).containsExactly(2L, 3L, 5L);
    }

    @Test
    void columnsMayStandInAnyOrderAndAByteOrderMarkIsNoLetter() {
        assertThat(lines("\uFEFFname,code\r\nHà Tĩnh,42\r\n")).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,name\n42,Hà Tĩnh", "remark,code,name\n,42,Hà Tĩnh"})
    void aColumnThatCameLaterMayBeLeftOut(String file) {
        assertThat(lines(file)).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code\n42", "code,name,more\n42,a,b", "code,nom\n42,a"})
    void anotherHeaderIsRefused(String file) {
        refused(file, ImportProblem.IMPORT_HEADER_WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,code\n1,2", "code,name\n42,\"open", "code,name\n42,\"a\"b"})
    void whatIsNoCsvIsRefused(String file) {
        refused(file, ImportProblem.IMPORT_UNREADABLE);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new CsvFile(new byte[] {(byte) 0xc3, (byte) 0x28}, COLUMNS, List.of()))
                .extracting(Refusal::type)
                .isEqualTo(ImportProblem.IMPORT_UNREADABLE);
    }

    private static void refused(String file, ImportProblem problem) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> lines(file))
                .extracting(Refusal::type)
                .isEqualTo(problem);
    }

    private static List<Long> lines(String file) {
        var lines = new ArrayList<Long>();
        new CsvFile(file.getBytes(UTF_8), COLUMNS, List.of("remark")).forEach((row, line) -> lines.add(line));
        return lines;
    }
}
