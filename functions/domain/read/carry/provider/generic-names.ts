export const words = (text: string): string[] => text.split(/\s/).filter(Boolean)

/** The names under which schedulers and applicant tracking systems keep what an event has, most telling first. */
export const envelopes =
  words(`data payload event interview booking appointment meeting object resource schedule interview_schedule application_interview
  attributes calendar_event body message item detail`)
export const startPaths =
  words(`start start_time startTime starts_at startsAt start_at startAt startDate start_date startDateTime start_datetime begin
  begins_at when scheduled_start scheduledStart interview_time interview_start interviewStart event_start_time`)
export const looseStartPaths = words(`scheduled_at scheduledAt scheduled_for scheduledFor from time date_time datetime dateTime date`)
export const endPaths =
  words(`end end_time endTime ends_at endsAt end_at endAt endDate end_date endDateTime end_datetime until to finish scheduled_end
  scheduledEnd`)
export const zonePaths =
  words(`when.start_timezone when.timezone when.time_zone when.timeZone start.timezone start.timeZone start.time_zone time_zone
  timezone timeZone tz start_timezone startTimeZone start_time_zone event_timezone zone`)
export const titlePaths = words(`title summary subject name event_name eventName interview_name meeting_name topic display_name`)
export const textPaths =
  words(`description notes details body agenda content note message instructions additional_info comments text bodyPreview
  description_text candidate_notes`)
export const videoPaths =
  words(`conferencing.join_url conferencing.details.url conferencing.url conference.url conference.join_url conference_url
  conferenceUrl conferencing_url join_url joinUrl meeting_url meetingUrl meeting_link meetingLink video_url videoUrl video_link
  videoLink video_conferencing_url video_conference_url zoom_url zoom_link hangoutLink hangout_link online_meeting.url
  onlineMeeting.joinUrl location.join_url location.url location.link location.value location web_conference.url
  virtual_meeting_url link.url link`)
/** Beside the event a plain `link` or `location` may lead anywhere. */
export const videoBesidePaths = videoPaths.filter((path) => !/^(?:link|location)/.test(path))
export const uidKeys = ['ical_uid', 'iCalUID', 'uid', 'event_id', 'interview_id', 'id']
export const organizerPaths = words(
  `organizer organiser host scheduler owner created_by creator coordinator recruiter booked_by scheduled_by`,
)
/** Beside the event only names that cannot mean anyone else: a payload's `owner` or `users` may be of the account. */
export const arrangerPaths = words(`recruiter scheduler coordinator organizer`)
export const panelPaths = words(`interviewers interviewer interview_panel panel panelists panel_members`)
export const hostPaths =
  words(`hosts interviewers interviewer panel panelists panel_members interview_panel team_members hiring_team participants_internal
  users members staff`)
export const guestPaths = words(
  `attendees participants invitees guests people candidates candidate invitee attendee applicant customer booker guest`,
)
export const changedPaths = words(`updated_at updatedAt modified_at occurred_at occurredAt updated timestamp created_at createdAt`)
export const typePaths =
  words(`event_type.name event_type.title eventType.name event_type eventName interview_type.name interview_type interviewType
  stage.name link.name service.name appointment_type.name`)
export const durationKeys = words(`duration duration_minutes durationMinutes length duration_in_minutes durationInMinutes`)
export const placePaths =
  words(`location.address location.location location.value location.display_name location.displayName location.name venue
  address place room`)
export const timeKeys = words(`dateTime date_time datetime start_time startTime start begin date time iso utc timestamp value`)
