package vn.ntm.ocop;

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

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class PublishedFactsTest {

    @Inject
    DataSource pool;

    @Inject
    PublishedFacts facts;

    @Test
    void everyFactIsPublishedOrDeliberatelyNot() throws SQLException {
        var published = facts.kinds().stream().collect(toMap(PublishedFact::table, PublishedFact::columns));
        try (var connection = pool.getConnection()) {
            assertThat(FactChecks.undeclared(connection, published, facts.leftOut()))
                    .isEmpty();
        }
    }
}
