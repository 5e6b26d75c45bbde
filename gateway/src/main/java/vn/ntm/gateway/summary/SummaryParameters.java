package vn.ntm.gateway.summary;

import vn.ntm.gateway.composite.ComposedParameters;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.Years;

/** The two times of a summary. Without a day, a year that is over is read on its last day, and the running one today. */
public class SummaryParameters extends ComposedParameters {

    SummaryQuestion question(int year, Calendar calendar) {
        return new SummaryQuestion(Years.required(year), dayOf(year, calendar), dayOf(year + 1, calendar));
    }
}
