/** A file that is sent, kept on disk while the request lasts: it is never held in memory as a whole. */
@NullMarked
package vn.ntm.casework.upload;

import org.jspecify.annotations.NullMarked;
