@NullMarked
package vn.ntm.criteria.modelplace.domain;

import org.jspecify.annotations.NullMarked;
