/** What is on file of a published year-end report, and which publication can follow another. */
@NullMarked
package vn.ntm.criteria.report.domain;

import org.jspecify.annotations.NullMarked;
