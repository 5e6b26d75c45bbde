/** The steps by which products come to stars and certificates to their end, and what they are held against. */
@NullMarked
package vn.ntm.ocop.procedure;

import org.jspecify.annotations.NullMarked;
