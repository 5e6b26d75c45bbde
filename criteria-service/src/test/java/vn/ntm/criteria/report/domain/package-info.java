@NullMarked
package vn.ntm.criteria.report.domain;

import org.jspecify.annotations.NullMarked;
