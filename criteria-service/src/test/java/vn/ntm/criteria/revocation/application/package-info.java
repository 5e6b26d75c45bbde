@NullMarked
package vn.ntm.criteria.revocation.application;

import org.jspecify.annotations.NullMarked;
