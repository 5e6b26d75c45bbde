/** Tests of files as they are sent. */
@NullMarked
package vn.ntm.criteria.upload;

import org.jspecify.annotations.NullMarked;
