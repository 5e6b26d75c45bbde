/** Campaigns, as the API shows them. */
@NullMarked
package vn.ntm.awards.campaign.rest;

import org.jspecify.annotations.NullMarked;
