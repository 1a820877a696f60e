import type { MarkedInvite } from './marked-invite.ts'

/** Between ⟦ and ⟧ stands what a careful person would keep. */
export const invitesEn: MarkedInvite[] = [
  {
    name: 'a bank tower with a front desk',
    text: `Hi Alex,

We're pleased to confirm your interview with Rosa Klein on Thursday, December 10, 2026 at 9:00 am ET at 200 Park Avenue, New York.

⟦Please bring a government-issued photo ID.⟧ ⟦When you arrive, ask for Tessa Bloom at the 31st-floor reception.⟧ ⟦Parking is in the garage on 46th Street; we validate.⟧
⟦If you're running late, call Tessa at 212-555-0148.⟧

Looking forward to meeting you!

Best,
Tessa Bloom
Recruiting Coordinator
T: 212-555-0148`,
  },
  {
    name: 'a phone screen',
    text: `Hello Alex,

thank you for applying to Fernhill Health. Your phone call with Mia Stone about the Product Designer role is set for Tuesday, December 1, 2026, 11:00 am to 11:30 am ET.
⟦Mia will call you on the number you gave in your application.⟧ ⟦She'd like to hear what drew you to health care and how you work with engineers.⟧
⟦You'll hear from us within a week.⟧

Kind regards,
Jonah Reed`,
    how: { by: 'phone', calls: 'they' },
  },
  {
    name: 'a coding round with a pad',
    text: `Alex,

your technical interview is on Wednesday, December 9, 2026 at 2 pm ET with Ray Cho and Lin Wu.
Google Meet: https://meet.google.com/abc-defg-hij
⟦We will work together in CoderPad: https://app.coderpad.io/QX7PL2⟧
⟦Any language is fine, and looking things up is allowed.⟧
⟦Ray will go deep on concurrency.⟧ ⟦Lin will ask about a system you have run in production.⟧
⟦Your camera should be on.⟧

Thanks,
Priya`,
    people: ['Ray Cho', 'Lin Wu'],
    how: { by: 'video', tool: 'Google Meet' },
  },
  {
    name: 'headings with lists',
    text: `Hi Alex,

Here is everything for your onsite on Friday, December 11, 2026 at 10:00 am ET, 88 Foundry Road, Boston.

⟦What to bring
- a photo ID
- two copies of your CV
- safety shoes if you own a pair⟧

⟦Getting in:
- the visitors' entrance is on Mill Lane
- press 4 on the intercom⟧

⟦Dress code: business casual⟧

If you have any questions, just reply to this email.

Cheers,
Sam`,
  },
  {
    name: 'a factory',
    text: `Good morning Alex,

We would like to invite you to a second interview for Maintenance Planner on Monday, December 7, 2026, 8:00 am CT, Greyson Tool & Die, 88 Foundry Rd, Rockford IL.
⟦You'll tour the shop floor, so wear closed-toe shoes and no loose clothing.⟧
⟦Check in at the gate house; security will give you a visitor badge.⟧
⟦Mileage is reimbursed at the federal rate, just keep your receipts.⟧
⟦We expect to make a decision by December 18.⟧

Debra Lutz
HR Director`,
  },
  {
    name: 'adjustments, recording and a form',
    text: `Dear Alex,

Your interview for Policy Officer will take place on Tuesday 8 December 2026 at 10:00 GMT on Microsoft Teams.
⟦The conversation will be recorded for the panel member who is away.⟧
⟦Please tell us by Friday if you need any adjustments, for example extra time or a sign language interpreter.⟧
⟦You'll be asked to sign an NDA before the product demo.⟧
⟦Please complete the attached right-to-work form beforehand.⟧

Yours sincerely
Peter Dale

This email is confidential and intended solely for the addressee.`,
  },
  {
    name: 'an agenda in sentences',
    text: `Hi Alex,

Great news: the team wants to see you again! Thursday, December 10, 2026, 3 pm to 4:30 pm ET, Zoom: https://halden.zoom.us/j/123456789
⟦We'll start with a 20-minute walkthrough of a project you're proud of, followed by a short exercise.⟧ ⟦The last 15 minutes are for your questions.⟧
⟦There will be a five-minute break halfway.⟧
⟦No slides, please.⟧

See you then,
Ingrid`,
  },
  {
    name: 'travel and a hotel',
    text: `Hi Alex,

we're delighted to have you in Oslo on Wednesday, December 16, 2026 at 13:00.
⟦We cover your flight and one night at the Hotel Bristol.⟧
⟦Please book through our travel desk: travel@nordlys.example.⟧
⟦From the airport the express train takes twenty minutes; our office is a five-minute walk from the central station.⟧
⟦Lunch is on us, so tell me about any allergies.⟧

Best wishes
Clara`,
  },
  {
    name: 'a lesson to teach',
    text: `Dear Alex,

Thank you for your application for Teacher of Physics. We would like to interview you on Thursday 10 December 2026 at 9:15.
⟦You will teach a 25-minute lesson to a Year 9 class on forces.⟧
⟦A projector and mini whiteboards are in the room.⟧
⟦Please sign in at the main office and wear your visitor badge at all times.⟧
⟦All interviewees are required to show original certificates and proof of identity.⟧

Kind regards
Helen Moss
Headteacher`,
  },
  {
    name: 'a link that follows',
    text: `Hey Alex,

let's talk on Monday, December 7, 2026 at 4pm PT, 30 minutes, about the Fleet Data role.
⟦I'll send you the video link in the morning.⟧
⟦If the connection drops I'll ring you on your mobile.⟧

Delroy`,
    how: { by: 'to-be-told' },
  },
  {
    name: 'labels for people',
    text: `Hi Alex,

on Wednesday, December 9, 2026, 1-2 pm ET you will meet Ray Cho, Dana Whitfield and Ingrid Solberg:

⟦Ray: system design⟧
⟦Dana: working with product⟧
Ingrid Solberg, VP Product

⟦Passcode: kestrel7⟧

Thanks!
Priya Nair`,
    people: ['Ray Cho', 'Dana Whitfield', 'Ingrid Solberg'],
  },
  {
    name: 'a hospital shift',
    text: `Hello Alex,

You are invited to a working interview on 4 West on Saturday, December 12, 2026 from 7:00 am to 11:00 am.
⟦Scrubs will be provided; please wear your own non-slip shoes.⟧
⟦Park in Lot C and take the staff elevator to the fourth floor.⟧
⟦Bring your nursing license and immunization record.⟧
⟦The charge nurse, Ana Ruiz, will meet you at the nurses' station.⟧

Thank you,
Georgia Pappas, SHRM-CP
Senior Talent Partner | Halcyon Hospitals
o. 860-555-0170`,
  },
  {
    name: 'nothing but courtesy',
    text: `Hi Alex,

Thank you for your interest in Quillmark. Your interview is confirmed for Tuesday, December 8, 2026 at 3 pm ET with Nora Field.
Zoom: https://quillmark.zoom.us/j/987654321
Please let me know if you have any questions.

We look forward to speaking with you!

Best regards,
Nora`,
  },
  {
    name: 'a hiring system',
    text: `Hi Alex,

Your interview with Tidewell is confirmed!

Date: Wednesday, January 13, 2027
Time: 1:15 PM - 2:00 PM EST
Interviewers: Wiremu Tamihana (Product Designer), Carla Sousa (Frontend Engineer)
Google Meet: https://meet.google.com/jfu-sufl-qfu
⟦Notes from the team: bring one case study where the research changed your mind.⟧

Need to make a change? Reschedule or cancel here.
You are receiving this email because you applied to Tidewell. Unsubscribe`,
  },
  {
    name: 'a shop and a trial shift',
    text: `Hiya Alex,

could you come by for a trial shift on Sunday, December 13, 2026 at 4pm? It's at 12 Quay Street.
⟦Use the back door on the alley side and ring the bell marked Kitchen.⟧
⟦Black trousers, we lend you an apron.⟧
⟦It's two hours, paid, and staff meal is at six.⟧

x Jo`,
  },
  {
    name: 'a client through an agency',
    text: `Hi Alex,

Our client would like to meet you: Wednesday 25 November 2026, 15:00 GMT, by Teams, Dawn Frost, Group Treasurer.
⟦Dawn wants to understand how you hedge currency risk, so have two examples ready.⟧
⟦She dislikes buzzwords.⟧
⟦Ring me straight after on 020 7946 0123.⟧

Rob Keane
Keane Talent`,
    people: ['Dawn Frost'],
  },
]
