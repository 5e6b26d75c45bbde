package vn.ntm.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** A text in the two languages of the API: what an official or a citizen reads is Vietnamese first. */
public record Bilingual(String vi, String en) {

    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
        };
    }

    /** Several, one after the other. */
    public static Bilingual listed(List<Bilingual> texts) {
        return new Bilingual(
                texts.stream().map(Bilingual::vi).collect(Collectors.joining(", ")),
                texts.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    /** The languages in which a refusal can be read. */
    public enum Language {
        VI,
        EN
    }
}
