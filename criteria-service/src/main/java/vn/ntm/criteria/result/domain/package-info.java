/** What is measured of works, and what was reached. */
@NullMarked
package vn.ntm.criteria.result.domain;

import org.jspecify.annotations.NullMarked;
