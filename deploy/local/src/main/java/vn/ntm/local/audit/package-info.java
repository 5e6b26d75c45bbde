/** Checks from outside, without the services, that nobody has tampered with what is on file. */
@NullMarked
package vn.ntm.local.audit;

import org.jspecify.annotations.NullMarked;
