/** The steps by which a nomination comes to a commendation, and what they are held against. */
@NullMarked
package vn.ntm.awards.procedure;

import org.jspecify.annotations.NullMarked;
