package vn.ntm.ledger.fact;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/** Lets Jdbi speak our values. A statement runs in the transaction of its use case, or alone. */
class Database {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource pool, @All List<JdbiPlugin> plugins) {
        Jdbi jdbi = Jdbi.create(pool);
        plugins.forEach(jdbi::installPlugin);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        // what a statement was given may be about persons, and a failure goes to the log
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        jdbi.registerArgument(new UnitCodeArgument());
        jdbi.registerArgument(new ProgrammeYearArgument());
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(UnitCode.class, "text", UnitCode::value);
        jdbi.registerArgument(new DayArgument());
        jdbi.registerArgument(new DateRangeArgument());
        return jdbi;
    }

    private static final class UnitCodeArgument extends AbstractArgumentFactory<UnitCode> {
        UnitCodeArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(UnitCode code, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, code.value());
        }
    }

    private static final class ProgrammeYearArgument extends AbstractArgumentFactory<ProgrammeYear> {
        ProgrammeYearArgument() {
            super(Types.INTEGER);
        }

        @Override
        protected Argument build(ProgrammeYear year, ConfigRegistry config) {
            return (position, statement, context) -> statement.setInt(position, year.value());
        }
    }

    /** As a date; the default of Jdbi is an instant of the machine's zone, which is no civil date. */
    private static final class DayArgument extends AbstractArgumentFactory<LocalDate> {
        DayArgument() {
            super(Types.DATE);
        }

        @Override
        protected Argument build(LocalDate day, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, day, Types.DATE);
        }
    }

    private static final class DateRangeArgument extends AbstractArgumentFactory<DateRange> {
        DateRangeArgument() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(DateRange range, ConfigRegistry config) {
            return (position, statement, context) -> {
                var value = new PGobject();
                value.setType("daterange");
                value.setValue("[" + bound(range.from()) + "," + bound(range.to()) + ")");
                statement.setObject(position, value);
            };
        }

        private static String bound(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }
    }
}
