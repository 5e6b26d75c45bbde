package vn.ntm.proof.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.Claims;

/** The members of a token, one by one: first it is asked whether they are what they have to be, then they are read. */
public record ClaimTexts(Claims claims) {

    /** Seconds until the year 10000: nothing that is signed is of a day beyond. */
    private static final long LAST = 253_402_300_800L;

    /** Whether all of these are texts. */
    public boolean has(String... names) {
        return Arrays.stream(names).allMatch(name -> claims.text(name).isPresent());
    }

    /** Whether each of these is a text if it is there at all. */
    public boolean mayHave(String... names) {
        return Arrays.stream(names)
                .allMatch(name -> !claims.has(name) || claims.text(name).isPresent());
    }

    /** Whether all of these are numbers, and none is a moment beyond all days. */
    public boolean count(String... names) {
        return Arrays.stream(names).allMatch(name -> claims.number(name).orElse(LAST) < LAST);
    }

    /** Whether it says its place on a list. */
    public boolean isPlaced() {
        return place().text("uri").isPresent() && place().number("idx").isPresent();
    }

    public String text(String name) {
        return claims.text(name).orElseThrow();
    }

    public @Nullable String perhaps(String name) {
        return claims.text(name).orElse(null);
    }

    public long number(String name) {
        return claims.number(name).orElseThrow();
    }

    public String listAddress() {
        return place().text("uri").orElseThrow();
    }

    public long listPlace() {
        return place().number("idx").orElseThrow();
    }

    private Claims place() {
        return claims.inner("status").inner("status_list");
    }

    public static void putIfKnown(ObjectNode claims, String name, @Nullable String value) {
        if (value != null) {
            claims.put(name, value);
        }
    }

    public static void putPlace(ObjectNode claims, String list, long place) {
        claims.putObject("status").putObject("status_list").put("idx", place).put("uri", list);
    }
}
