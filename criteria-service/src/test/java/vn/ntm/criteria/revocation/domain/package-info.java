@NullMarked
package vn.ntm.criteria.revocation.domain;

import org.jspecify.annotations.NullMarked;
