/** Where files are kept: in a folder, or in a bucket of a store that speaks S3. */
@NullMarked
package vn.ntm.casework.attachment.store;

import org.jspecify.annotations.NullMarked;
