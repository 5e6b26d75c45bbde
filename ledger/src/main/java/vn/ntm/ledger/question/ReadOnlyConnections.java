package vn.ntm.ledger.question;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** The first connection of a question's transaction is told that nothing is written there; who reads nothing needs none. */
@Singleton
class ReadOnlyConnections implements JdbiPlugin {

    private static final Object TOLD = ReadOnlyConnections.class;

    private final TransactionSynchronizationRegistry transactions;

    ReadOnlyConnections(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** From now on nothing is written in the transaction that is under way. */
    void begin() {
        transactions.putResource(TOLD, false);
    }

    @Override
    public Connection customizeConnection(Connection connection) throws SQLException {
        boolean toTell = transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && Boolean.FALSE.equals(transactions.getResource(TOLD));
        if (toTell) {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction read only");
            }
            transactions.putResource(TOLD, true);
        }
        return connection;
    }
}
