/** A commendation as a page that is printed. */
@NullMarked
package vn.ntm.awards.diploma.print;

import org.jspecify.annotations.NullMarked;
