/** What was signed as a picture and as a page that is printed. */
@NullMarked
package vn.ntm.proving.print;

import org.jspecify.annotations.NullMarked;
