/** The forms in which a report is given: a workbook to reckon with, and a page to print. */
@NullMarked
package vn.ntm.gateway.report.form;

import org.jspecify.annotations.NullMarked;
