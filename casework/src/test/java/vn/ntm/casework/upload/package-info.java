/** Tests of files as they are sent. */
@NullMarked
package vn.ntm.casework.upload;

import org.jspecify.annotations.NullMarked;
