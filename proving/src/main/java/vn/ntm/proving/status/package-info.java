/** What has become of what was signed, list by list. */
@NullMarked
package vn.ntm.proving.status;

import org.jspecify.annotations.NullMarked;
