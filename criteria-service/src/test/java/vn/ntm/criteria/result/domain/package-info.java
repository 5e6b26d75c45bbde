@NullMarked
package vn.ntm.criteria.result.domain;

import org.jspecify.annotations.NullMarked;
