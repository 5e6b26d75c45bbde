/** How results and their catalogue come on file in bulk. */
@NullMarked
package vn.ntm.criteria.result.application.loading;

import org.jspecify.annotations.NullMarked;
