package vn.ntm.casework.attachment.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.casework.attachment.domain.FileKind;
import vn.ntm.casework.testing.FilesForTests;

class TypedContentTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsWhatItsContentIs() throws IOException {
        assertThat(kind(FilesForTests.pdf())).contains(FileKind.PDF);
        assertThat(kind(FilesForTests.png())).contains(FileKind.PNG);
        assertThat(kind(FilesForTests.docx())).contains(FileKind.DOCX);
        assertThat(kind(FilesForTests.xlsx())).contains(FileKind.XLSX);
    }

    @Test
    void whatIsNoneOfTheKindsIsNothing() throws IOException {
        assertThat(kind("#!/bin/sh\necho".getBytes(UTF_8))).isEmpty();
        assertThat(kind("<html><script>alert(1)</script></html>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(kind(new byte[0])).isEmpty();
        assertThat(kind(FilesForTests.zip())).isEmpty();
        assertThat(kind(new byte[] {'P', 'K', 3, 4, 1, 2})).isEmpty();
    }

    @Test
    void aDocumentWithAProgramInItIsNotTaken() throws IOException {
        assertThat(kind(FilesForTests.docm())).isEmpty();
        assertThat(kind(FilesForTests.docxWith("word/styles.xml", ""))).contains(FileKind.DOCX);
        assertThat(kind(FilesForTests.docxWith("word/vbaProject.bin", ""))).isEmpty();
        for (String name : List.of("vbaProject", "VBAPROJECT", "&#118;baProject")) {
            String listed = "<Override PartName='/word/a.bin' ContentType=\"application/vnd.ms-office." + name + "\"/>";
            assertThat(kind(FilesForTests.docxWith("word/a.bin", listed)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void aListOfContentsThatIsNotReadWholeHidesNothing() throws IOException {
        assertThat(kind(FilesForTests.docxWith("word/a.bin", " ".repeat(256 * 1024))))
                .isEmpty();
        assertThat(kind(FilesForTests.docxWith("[CONTENT_TYPES].XML", ""))).isEmpty();
    }

    private Optional<FileKind> kind(byte[] content) throws IOException {
        // a name that says otherwise
        return new TypedContent().kind(Files.write(folder.resolve("photo.jpg"), content));
    }
}
