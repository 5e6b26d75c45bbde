package vn.ntm.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.testing.CatalogueChecks;

class CatalogueTest {

    @Test
    void everyEntryIsComplete() {
        assertThat(CatalogueChecks.incomplete("vn.ntm.kernel")).isEmpty();
    }

    @Test
    void aCodeIsTheNameOfItsEntry() {
        assertThat(CommonProblem.UNSUPPORTED_MEDIA_TYPE.code()).isEqualTo("unsupported-media-type");
    }

    @Test
    void theParticularsAreWordedInTheLanguageOfTheCaller() {
        Map<String, ?> context = Map.of("property", "/a$1\\", "allowed", new Bilingual("tên", "name"));

        assertThat(CommonProblem.UNKNOWN_PROPERTY.detail(Language.VI, context))
                .isEqualTo("Thuộc tính /a$1\\ không được phép; cho phép: tên.");
        assertThat(CommonProblem.UNKNOWN_PROPERTY.detail(Language.EN, context))
                .isEqualTo("The property /a$1\\ is not known; allowed are name.");
    }
}
