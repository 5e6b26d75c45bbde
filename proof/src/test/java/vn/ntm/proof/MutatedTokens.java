package vn.ntm.proof;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.commendation.CommendationStatus;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.status.CertificateStatus;

/** Tokens that are not what they were, or are signed but odd; the same ones for the same seed. */
final class MutatedTokens {

    private static final List<String> TYPES = List.of("ocop-certificate+jwt", "ntm-commendation+jwt");
    private static final List<CertificateStatus> STATUSES = List.of(CertificateStatus.values());
    private static final List<CommendationStatus> COMMENDED = List.of(CommendationStatus.values());
    private static final String ALPHABET = "ABCXYZabcxyz0189-_.={}\"#+/ \nđ";
    private static final String[] ODD = {
        "0",
        "-1",
        "1.5",
        "1e3",
        "1e400",
        "9007199254740992",
        "\"\"",
        "\"x\"",
        "null",
        "true",
        "[]",
        "{}",
        "4.0",
        "\"2026-02-30\"",
        "253402300800",
        "1785862800",
        "1785862801",
        "-0"
    };
    private static final String[] MEMBERS = {
        "iss", "sub", "iat", "nbf", "exp", "prd", "pro", "com", "cod", "str", "dec", "dby", "don", "status", "frm",
        "knd", "nam", "uni"
    };

    private final TheIssuer issuer;
    private final Random chance;
    private final SigningKey foreign = SigningKey.read(SigningKey.draw());
    private final List<String> genuine;
    private final List<String> lists;

    MutatedTokens(TheIssuer issuer, long seed) {
        this.issuer = issuer;
        this.chance = new Random(seed);
        this.genuine = Stream.concat(
                        STATUSES.stream()
                                .flatMap(status -> Stream.of(
                                        issuer.token(status),
                                        TheIssuer.claims(status).sign(issuer.edwards))),
                        COMMENDED.stream()
                                .flatMap(status -> Stream.of(
                                        TheIssuer.commendation(status).sign(issuer.key),
                                        TheIssuer.commendation(status).sign(issuer.edwards))))
                .toList();
        var lasting = TheIssuer.listOf(TheIssuer.LIST, TheIssuer.UNTIL.plusYears(1));
        this.lists = List.of(
                issuer.list(),
                lasting.sign(TheIssuer.NAME, issuer.key),
                lasting.sign(TheIssuer.NAME, issuer.edwards),
                lasting.sign(TheIssuer.NAME, foreign),
                TheIssuer.listOf(TheIssuer.LIST + "1").sign(TheIssuer.NAME, issuer.key));
    }

    /** @param list absent where the verifier has none */
    record Case(String text, @Nullable String list, long at) {}

    List<Case> take(int count) {
        List<Supplier<String>> kinds = List.of(
                this::untouched,
                () -> bitChanged(untouched()),
                () -> partBitChanged(plain()),
                () -> charactersChanged(untouched()),
                () -> otherHeader(plain()),
                this::oddlySigned,
                this::wrongPlace,
                () -> anySigned(foreign));
        List<Case> cases = new ArrayList<>();
        while (cases.size() < count) {
            String text = kinds.get(cases.size() % kinds.size()).get();
            cases.add(new Case(text, list(), CertificateClaims.start(day()).getEpochSecond()));
        }
        return cases;
    }

    private String untouched() {
        String token = plain();
        return chance.nextInt(3) == 0 ? " https://x.test/#" + token + "\r\n" : token;
    }

    private String plain() {
        return genuine.get(chance.nextInt(genuine.size()));
    }

    private String bitChanged(String token) {
        byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
        bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(7));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The content of a part is changed and written down as it should be. */
    private String partBitChanged(String token) {
        String[] parts = token.split("\\.", -1);
        int part = chance.nextInt(3);
        byte[] content = Base64.getUrlDecoder().decode(parts[part]);
        content[chance.nextInt(content.length)] ^= (byte) (1 << chance.nextInt(8));
        parts[part] = Base64.getUrlEncoder().withoutPadding().encodeToString(content);
        return String.join(".", parts);
    }

    private String charactersChanged(String token) {
        var text = new StringBuilder(token);
        for (int i = chance.nextInt(4); i >= 0; i--) {
            int place = chance.nextInt(text.length());
            switch (chance.nextInt(4)) {
                case 0 -> text.deleteCharAt(place);
                case 1 -> text.insert(place, any(ALPHABET));
                case 2 -> text.setLength(Math.max(1, place));
                default -> text.setCharAt(place, any(ALPHABET));
            }
        }
        return text.toString();
    }

    private String otherHeader(String token) {
        String[] headers = {
            "{\"alg\":\"none\"}",
            "{\"alg\":\"HS256\",\"kid\":\"%s\",\"typ\":\"%s\"}",
            "{\"kid\":\"%s\",\"typ\":\"%s\",\"alg\":\"ES256\"}",
            "{\"alg\":\"ES256\",\"kid\":\"%s\",\"typ\":\"%s\",\"crit\":\"x\"}",
            "{\"alg\":\"ES256\",\"alg\":\"ES256\",\"kid\":\"%s\",\"typ\":\"%s\"}",
            "{\"alg\": \"ES256\",\"kid\":\"%s\",\"typ\":\"%s\"}",
            "{\"alg\":\"EdDSA\",\"kid\":\"%s\",\"typ\":\"%s\"}",
            "{\"alg\":\"ES256\",\"kid\":\"%s\",\"typ\":\"JWT\"}",
            "{\"alg\":\"ES256\",\"typ\":\"ntm-commendation+jwt\"}",
            "{\"kid\":\"%s\"}",
            "[]"
        };
        String header = headers[chance.nextInt(headers.length)].formatted(
                issuer.key.open().id(), anyType());
        String[] parts = token.split("\\.", -1);
        String signature = chance.nextInt(3) == 0 ? "" : parts[2];
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[1] + "." + signature;
    }

    /** By the right key, but what it says is odd. */
    private String oddlySigned() {
        String[] parts = anySigned(issuer.key).split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String name = MEMBERS[chance.nextInt(MEMBERS.length)];
        String value = ODD[chance.nextInt(ODD.length)];
        String changed = switch (chance.nextInt(4)) {
            case 0 -> payload.replace("\"" + name + "\":", "\"" + name + "x\":");
            case 1 -> payload.substring(0, payload.length() - 1) + ",\"" + name + "\":" + value + "}";
            case 2 -> payload.substring(0, chance.nextInt(payload.length()));
            default -> payload.replaceAll("\"" + name + "\":(\"[^\"]*\"|[0-9]+)", "\"" + name + "\":" + value);
        };
        return issuer.key.sign(chance.nextInt(16) == 0 ? anyType() : typeOf(parts[0]), changed);
    }

    private String wrongPlace() {
        String[] parts = anySigned(issuer.key).split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        long place = chance.nextInt(3) == 0 ? chance.nextLong(1L << 50) : chance.nextInt(2 * TheIssuer.SIZE);
        return issuer.key.sign(typeOf(parts[0]), payload.replaceAll("\"idx\":[0-9]+", "\"idx\":" + place));
    }

    private @Nullable String list() {
        return switch (chance.nextInt(8)) {
            case 0 -> null;
            case 1 -> bitChanged(lists.getFirst());
            case 2 -> oddList();
            case 3 -> lists.get(chance.nextInt(lists.size()));
            default -> lists.get(1);
        };
    }

    private String oddList() {
        String payload =
                new String(Base64.getUrlDecoder().decode(lists.get(1).split("\\.", -1)[1]), StandardCharsets.UTF_8);
        String value = ODD[chance.nextInt(ODD.length)];
        String name = new String[] {"iss", "sub", "iat", "exp", "ttl", "bits", "lst"}[chance.nextInt(7)];
        String changed = chance.nextBoolean()
                ? payload.replaceAll("\"" + name + "\":(\"[^\"]*\"|[0-9]+)", "\"" + name + "\":" + value)
                : payload.replaceAll("\"lst\":\"(.{5}).", "\"lst\":\"$1" + any("ABCDwxyz"));
        return issuer.key.sign("statuslist+jwt", changed.replace("\"bits\":4", "\"bits\":" + (1 << chance.nextInt(5))));
    }

    private String anySigned(SigningKey key) {
        return chance.nextInt(3) == 0
                ? TheIssuer.commendation(COMMENDED.get(chance.nextInt(COMMENDED.size())))
                        .sign(key)
                : TheIssuer.claims(STATUSES.get(chance.nextInt(STATUSES.size())))
                        .sign(key);
    }

    private String anyType() {
        return TYPES.get(chance.nextInt(TYPES.size()));
    }

    private static String typeOf(String header) {
        String text = new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
        return TYPES.stream().filter(text::contains).findFirst().orElseThrow();
    }

    private LocalDate day() {
        return switch (chance.nextInt(8)) {
            case 0 -> TheIssuer.FROM.minusDays(1);
            case 1 -> TheIssuer.UNTIL;
            case 2 -> TheIssuer.UNTIL.plusDays(1);
            default -> TheIssuer.DAY;
        };
    }

    private char any(String letters) {
        return letters.charAt(chance.nextInt(letters.length()));
    }
}
