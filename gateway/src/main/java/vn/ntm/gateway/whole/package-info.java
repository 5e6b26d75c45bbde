/** Answers of a service that are checked and then passed on whole, exactly as they were written. */
@NullMarked
package vn.ntm.gateway.whole;

import org.jspecify.annotations.NullMarked;
