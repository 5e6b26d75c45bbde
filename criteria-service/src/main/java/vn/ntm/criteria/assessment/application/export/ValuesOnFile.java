package vn.ntm.criteria.assessment.application.export;

import java.io.IOException;
import vn.ntm.criteria.assessment.application.bulk.ValueLine;

/** The values of many units, as they hold. */
public interface ValuesOnFile {

    /** Gives one after another, by the codes of unit and indicator, all as they stand at one moment; none is kept. */
    void forEach(ExportOrder order, Taker taker) throws IOException;

    /** Takes one value after another. */
    @FunctionalInterface
    interface Taker {

        void take(ValueLine value) throws IOException;
    }
}
