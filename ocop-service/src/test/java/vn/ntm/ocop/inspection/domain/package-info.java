/** The rules of post-checks, tried without a framework. */
@NullMarked
package vn.ntm.ocop.inspection.domain;

import org.jspecify.annotations.NullMarked;
