package vn.ntm.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Acts;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.certificate.domain.life.CertificateState;

/** What is told of all certificates at once is what is told of each. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CertificateBookTest {

    private static final int PRODUCTS = 80;
    private static final LocalDate BEGINNING = LocalDate.of(2019, 6, 1);
    private static final int DAYS = 3_000;

    /** With the state by which the register finds them. */
    private static final String BOOK = """
            with asked (day, known) as (select cast(? as date), cast(? as timestamptz))
            select b.*, certificate_state_on(s.steps, day) as state
            from asked cross join lateral certificate_book(day, known) b
                join register_entry s on s.certification_id = b.certificate_id
                    and s.known_from <= known and (s.known_to is null or s.known_to > known)""";

    @Inject
    DataSource pool;

    @Inject
    Certificates certificates;

    @Inject
    CertificateEvents events;

    @Inject
    Acts acts;

    @Inject
    Calendar calendar;

    @Test
    void theBookSaysOfEachCertificateWhatItsOwnLifeSays() throws SQLException {
        TheProvince.loaded();
        Random chance = new Random(26);
        List<String> products = products();
        certify(products, chance);
        Instant before = calendar.now();
        happen(products, chance);
        Instant now = calendar.now();

        for (int question = 0; question < 16; question++) {
            LocalDate day = day(chance);
            var asOf = new AsOf(day, question % 4 == 0 ? before : now);
            Map<UUID, String> book = book(asOf);
            products.stream()
                    .flatMap(product -> certificates.ofProduct(product, asOf).stream())
                    .filter(certificate -> book.containsKey(certificate.id()))
                    .forEach(certificate -> assertThat(book.get(certificate.id()))
                            .as("%s as of %s", certificate, asOf)
                            .isEqualTo(told(certificate, day)));
            assertThat(book.keySet()).hasSizeGreaterThan(PRODUCTS);
        }
    }

    private static List<String> products() {
        List<String> keys = IntStream.range(0, PRODUCTS)
                .mapToObj(number -> "test-book-" + number)
                .toList();
        TheProvince.send(
                        "products",
                        keys.stream()
                                .map(key -> key + ",Sản phẩm " + key + ",,,18145,,,,2023-06-01,,a test,LOW,\n")
                                .collect(Collectors.joining()),
                        Map.of())
                .statusCode(200);
        return keys;
    }

    /** Of every product up to three: with a day, with a year, with an end, with nothing, and reports that one ran out. */
    private static void certify(List<String> products, Random chance) {
        var rows = new StringBuilder();
        for (String product : products) {
            for (int turn = 0; turn <= chance.nextInt(3); turn++) {
                rows.append(row(product, turn, chance)).append('\n');
            }
        }
        TheProvince.send("certifications", rows.toString(), Map.of()).statusCode(200);
    }

    private static String row(String product, int turn, Random chance) {
        boolean lapsed = turn > 0 && chance.nextInt(6) == 0;
        LocalDate signed = day(chance);
        String year = chance.nextInt(4) == 0 ? "" : Integer.toString(signed.getYear());
        return switch (chance.nextInt(5)) {
            case 0 -> certified(product, lapsed, year, turn, "", "", "");
            case 1 ->
                certified(product, lapsed, year, turn, signed.minusDays(20).toString(), "", "");
            case 2 ->
                certified(
                        product,
                        lapsed,
                        year,
                        turn,
                        "",
                        "",
                        signed.plusMonths(36).toString());
            default -> certified(product, lapsed, year, turn, "", signed.toString(), "");
        };
    }

    private static String certified(
            String product, boolean lapsed, String year, int turn, String evaluated, String signed, String expires) {
        return "%s,%s,3,,%s,%d,%s,,,%s,%s,a test,LOW,"
                .formatted(product, lapsed ? "LAPSED" : "PASSED", year, turn, evaluated, signed, expires);
    }

    private void happen(List<String> products, Random chance) {
        for (String product : products) {
            for (CertificateOnFile certificate : certificates.ofProduct(product, now())) {
                if (chance.nextBoolean()) {
                    happen(certificate, chance);
                }
            }
        }
    }

    private void happen(CertificateOnFile certificate, Random chance) {
        LocalDate on = day(chance);
        switch (chance.nextInt(6)) {
            case 0 -> file(certificate, Kind.REVOKED, on, null, null);
            case 1 -> file(certificate, Kind.WITHDRAWN, on, null, null);
            case 2 -> file(certificate, Kind.SUPERSEDED, on, null, successor(certificate));
            case 3 -> file(certificate, Kind.VERIFICATION_OPENED, on, null, null);
            default -> {
                file(certificate, Kind.EXTENDED, on, on.plusDays(chance.nextInt(300)), null);
                if (chance.nextBoolean()) {
                    file(certificate, Kind.EXTENSION_ENDED, on.plusDays(chance.nextInt(200)), null, null);
                }
                if (chance.nextInt(4) == 0) {
                    file(certificate, Kind.REVOKED, on.plusDays(chance.nextInt(200)), null, null);
                }
            }
        }
    }

    /** Another one of the product if there is one, else one that nobody knows. */
    private UUID successor(CertificateOnFile certificate) {
        return certificates.ofProduct(certificate.product().key(), now()).stream()
                .map(CertificateOnFile::id)
                .filter(id -> !id.equals(certificate.id()))
                .findFirst()
                .orElse(UUID.randomUUID());
    }

    private void file(
            CertificateOnFile certificate,
            Kind kind,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable UUID successor) {
        CertificateEvent event = LivesForTests.event(certificate.id().toString(), kind, on, until, successor);
        LivesForTests.file(events, acts, calendar, event);
    }

    private AsOf now() {
        return new AsOf(calendar.today(), calendar.now());
    }

    private static LocalDate day(Random chance) {
        return BEGINNING.plusDays(chance.nextInt(DAYS));
    }

    private static String told(CertificateOnFile certificate, LocalDate day) {
        var life = certificate.life();
        var until = life.until(day);
        CertificateState state = certificate.on(day).state();
        return String.join(
                " ",
                String.valueOf(life.term().from().earliest()),
                String.valueOf(life.term().until().earliest()),
                String.valueOf(life.term().until().latest()),
                String.valueOf(until.earliest()),
                String.valueOf(until.latest()),
                String.valueOf(state.isFinal() ? state : null),
                state.name());
    }

    private Map<UUID, String> book(AsOf asOf) throws SQLException {
        var book = new TreeMap<UUID, String>();
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(BOOK)) {
            statement.setObject(1, asOf.validOn());
            statement.setObject(2, OffsetDateTime.ofInstant(asOf.knownAt(), ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    book.put(row.getObject("certificate_id", UUID.class), told(row));
                }
            }
        }
        return book;
    }

    private static String told(ResultSet row) throws SQLException {
        return String.join(
                " ",
                row.getString("starts_first") + "",
                row.getString("term_first") + "",
                row.getString("term_last") + "",
                row.getString("ends_first") + "",
                row.getString("ends_last") + "",
                row.getString("ended_as") + "",
                List.of(CertificateState.values()).get(row.getInt("state")).name());
    }
}
