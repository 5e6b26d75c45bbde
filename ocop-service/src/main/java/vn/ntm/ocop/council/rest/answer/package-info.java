/** Councils, sheets and results as they are answered. */
@NullMarked
package vn.ntm.ocop.council.rest.answer;

import org.jspecify.annotations.NullMarked;
