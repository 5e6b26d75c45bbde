/** The year-end report: nothing but what the answers of the services say, so that the same answers make the same report. */
@NullMarked
package vn.ntm.gateway.report.made;

import org.jspecify.annotations.NullMarked;
