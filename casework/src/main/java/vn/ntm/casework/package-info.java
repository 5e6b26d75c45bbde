/** What a case rests on, of whatever programme it is: the days on which state bodies work, and the files that come with it. */
@NullMarked
package vn.ntm.casework;

import org.jspecify.annotations.NullMarked;
