package vn.ntm.gateway.glossary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;

/**
 * The words of the API.
 *
 * @param terms what the words mean, and which legal term each stands for
 * @param values every value that a property can have, with how to show it
 */
public record Glossary(List<Term> terms, List<Value> values) {

    public Glossary {
        terms = List.copyOf(terms);
        values = List.copyOf(values);
    }

    /**
     * One word for one thing.
     *
     * @param chapter what it is about
     * @param name in English
     * @param codes how it stands in the API and the code; empty if it does not
     * @param legalTerm in Vietnamese; absent where no checked source defines one
     * @param legalSource where the law defines it; absent where that was not checked
     */
    @Schema(name = "GlossaryTerm")
    public record Term(
            String chapter,
            String name,
            List<String> codes,
            @Nullable String legalTerm,
            @Nullable String legalSource,
            @Nullable String note) {

        public Term {
            codes = List.copyOf(codes);
        }
    }

    /**
     * What a value of the API is called.
     *
     * @param schema the name of its schema in the API documents
     */
    @Schema(name = "GlossaryValue")
    public record Value(String schema, String value, Bilingual label) {}
}
