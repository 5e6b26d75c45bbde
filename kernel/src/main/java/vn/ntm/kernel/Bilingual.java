package vn.ntm.kernel;

/** A text in the two languages of the API: what an official or a citizen reads is Vietnamese first. */
public record Bilingual(String vi, String en) {

    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
        };
    }

    /** The languages in which a refusal can be read. */
    public enum Language {
        VI,
        EN
    }
}
