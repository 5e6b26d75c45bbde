/** Year-end reports come on file as published, and are found again. */
@NullMarked
package vn.ntm.criteria.report.application;

import org.jspecify.annotations.NullMarked;
