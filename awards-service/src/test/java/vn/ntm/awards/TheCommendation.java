package vn.ntm.awards;

import java.util.Map;

/** A commendation of a test of which all is on record: of those in the public record too little is. The year 2022 is theirs alone. */
public final class TheCommendation {

    private static final String SIGNED = "Bằng khen,Chủ tịch UBND tỉnh,11/QĐ-KT,2022-08-05,";

    private TheCommendation() {}

    /** Of a collective, which has a name; the same for the same key, however often it is filed. */
    public static String onFile(String key) {
        return named(key, "Hội Nông dân kiểm thử " + key);
    }

    /** One that is the same in every run. */
    static String forExamples() {
        return named("t-example", "Hội Nông dân kiểm thử");
    }

    /** Of a collective by this name; what is on file like that already stays, and what is not is corrected. */
    public static String named(String key, String name) {
        return filed(key, SIGNED, "COLLECTIVE,%s,42,1".formatted(name));
    }

    /** Of one whose name is not public. */
    static String ofPerson(String key) {
        return filed(key, SIGNED, "INDIVIDUAL,,42,1");
    }

    /** One of which this is on record: the form and the decision, then the recipient. */
    static String filed(String key, String decision, String recipient) {
        TheProvince.load();
        Import.of(Map.of("conflict", "SUPERSEDE"), "%s,2022,%s,%s,,a test,HIGH,".formatted(key, decision, recipient))
                .statusCode(200);
        return key;
    }
}
