/** Tests of printed commendations. */
@NullMarked
package vn.ntm.awards.diploma.print;

import org.jspecify.annotations.NullMarked;
