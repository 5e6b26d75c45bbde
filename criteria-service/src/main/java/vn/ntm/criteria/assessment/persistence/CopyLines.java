package vn.ntm.criteria.assessment.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import vn.ntm.criteria.assessment.application.bulk.Staging;
import vn.ntm.criteria.assessment.application.bulk.ValueLine;

/** Writes values as lines of COPY, some thousand at a time. */
final class CopyLines implements Staging.Sink {

    private static final int BLOCK = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK);

    CopyLines(CopyIn copy) {
        this.copy = copy;
    }

    @Override
    public void take(long line, ValueLine given) {
        var value = given.value();
        var ground = given.ground();
        block.append(line).append('\t').append(given.unit().value());
        text(value.indicator());
        text(value.unit().name());
        number(value.amount());
        number(value.numerator());
        number(value.denominator());
        number(value.partAmount());
        number(value.partNumerator());
        number(value.partDenominator());
        text(value.passed() == null ? null : value.passed().toString());
        text(value.step());
        text(value.notApplicable());
        text(ground.source());
        text(ground.evidence());
        text(ground.evidenceHash());
        block.append('\n');
        if (block.length() > BLOCK) {
            flush();
        }
    }

    void flush() {
        byte[] bytes = block.toString().getBytes(UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        block.setLength(0);
    }

    private void number(@Nullable BigDecimal number) {
        text(number == null ? null : number.toPlainString());
    }

    private void text(@Nullable String text) {
        block.append('\t');
        if (text == null) {
            block.append("\\N");
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> block.append("\\\\");
                case '\t' -> block.append("\\t");
                case '\n' -> block.append("\\n");
                case '\r' -> block.append("\\r");
                default -> block.append(character);
            }
        }
    }
}
