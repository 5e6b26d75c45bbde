/** What this service publishes of its facts. */
@NullMarked
package vn.ntm.ocop.published;

import org.jspecify.annotations.NullMarked;
