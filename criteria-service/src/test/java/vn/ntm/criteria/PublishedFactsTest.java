package vn.ntm.criteria;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.FactChecks;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ledger.change.PublishedFact;
import vn.ntm.ledger.change.PublishedFacts;
import vn.ntm.ledger.decided.DecidedKind;
import vn.ntm.ledger.decided.DecidedKinds;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class PublishedFactsTest {

    @Inject
    DataSource pool;

    @Inject
    PublishedFacts facts;

    @Inject
    DecidedKinds decided;

    @Test
    void everyFactIsPublishedOrDeliberatelyNot() throws SQLException {
        var published = facts.kinds().stream().collect(toMap(PublishedFact::table, PublishedFact::columns));
        try (var connection = pool.getConnection()) {
            assertThat(FactChecks.undeclared(connection, published, facts.leftOut()))
                    .isEmpty();
        }
    }

    @Test
    void everyFactThatNamesADecisionIsToldToWhoAsksAboutItOrDeliberatelyNot() throws SQLException {
        var told = decided.kinds().stream()
                .map(kind -> kind.table() + "." + kind.document().signedOn())
                .toList();
        try (var connection = pool.getConnection()) {
            assertThat(FactChecks.undecided(connection, told, decided.leftOut()))
                    .isEmpty();
        }
    }

    /** What is published nowhere is not told here either, and what rests on a decision and is published is told. */
    @Test
    void whatIsToldOfADecisionIsPublished() {
        assertThat(facts.kinds().stream().map(PublishedFact::table).toList())
                .containsAll(decided.kinds().stream().map(DecidedKind::table).toList())
                .noneMatch(decided.leftOut()::contains);
    }
}
