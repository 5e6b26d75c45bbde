/** Where it is kept that reports were published. */
@NullMarked
package vn.ntm.criteria.report.persistence;

import org.jspecify.annotations.NullMarked;
