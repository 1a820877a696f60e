import type { DetailWords } from './detail-words.ts'

export const en: DetailWords = {
  bring: `
    bring
    bringing
    photo id
    picture id
    government id
    government issued
    form of id
    valid id
    your id
    an id
    id card
    identification
    passport
    driver s license
    driving licence
    proof of
    right to work
    original documents
    copies of your
    copy of your
    come with your
    carry your
    have your … handy
    with you on the day`,
  arrive: `
    ask for
    ask at
    front desk
    reception
    receptionist
    check in at
    check in with
    check in on
    sign in at
    sign in with
    security desk
    security will
    security on
    at security
    lobby
    parking
    you can park
    park in
    park at
    park behind
    park on
    car park
    garage
    visitor lot
    entrance
    enter through
    enter via
    enter from
    main door
    side door
    elevator
    lift to
    take the lift
    buzz
    buzzer
    intercom
    ring the
    doorbell
    door code
    gate code
    visitor badge
    badge
    arrive
    arrival
    arriving
    minutes early
    minutes prior
    subway
    metro
    tram
    train station
    bus stop
    bus line
    nearest station
    minute walk
    minutes walk
    directions
    meet you at
    meet you in
    meet you downstairs
    pick you up
    collect you
    come to the
    floor
    getting in
    getting there
    getting here
    finding us
    how to find
    back door
    side entrance`,
  'dial-in': `
    passcode
    pin
    access code
    meeting id
    meeting password
    meeting code
    room password
    password
    dial in
    dial into
    please dial
    call into
    call in to
    conference line
    conference id
    bridge number`,
  'they-call': `
    will call
    i will call
    ll just call you
    will just call you
    ll simply call you
    i ll call
    i will phone
    i will ring
    i ll ring
    i ll phone
    will call you
    ll call you
    calls you
    will be calling
    will phone you
    will ring you
    give you a call
    call your`,
  'you-call': `
    call us at
    call us on
    please dial
    please call
    dial in to`,
  'by-phone': `
    by phone
    over the phone
    phone call
    phone screen
    telephone interview
    no video`,
  'link-later': `
    link will
    link to follow
    link follows
    link … morning
    send you … link
    link sent
    will send … link
    ll send … link
    link a day before
    link the day before
    link … min before
    link … minutes before
    link beforehand`,
  how: `
    held in english
    held in german
    held in french
    held in spanish
    held in portuguese
    held in dutch
    held in italian
    held in swedish
    held in polish
    held in japanese
    conducted in english
    conducted in german
    conducted in french
    conducted in spanish
    conducted in portuguese
    conducted in dutch
    conducted in italian
    conducted in swedish
    conducted in polish
    conducted in japanese
    interview … in english
    interview … in german
    interview … in french
    interview … in spanish
    interview … in portuguese
    interview … in dutch
    interview … in italian
    interview … in swedish
    interview … in polish
    interview … in japanese
    interview you in english
    interview you in german
    interview you in french
    interview you in spanish
    interview you in portuguese
    interview you in dutch
    interview you in italian
    interview you in swedish
    interview you in polish
    interview you in japanese
    speak english with you
    speak german with you
    speak french with you
    speak spanish with you
    speak portuguese with you
    speak dutch with you
    speak italian with you
    speak swedish with you
    speak polish with you
    speak japanese with you
    call you on
    call you at
    same link
    waiting room
    camera
    headphones
    headset
    quiet place
    quiet room
    quiet space
    stable connection
    internet connection
    test your
    technical problem*
    technical issue*
    technical difficult*
    trouble connecting
    trouble joining
    can t connect
    cannot connect
    get disconnected
    call drops
    connection drops
    video fails
    link fails
    link doesn t work
    log in a few
    log on a few
    join a few
    desktop
    not a phone`,
  tool: `
    coderpad
    hackerrank
    codesignal
    codility
    coderbyte
    codepair
    miro
    figma
    figjam
    mural
    whiteboard*
    excalidraw
    replit
    codesandbox
    stackblitz
    github
    gitlab
    karat
    hirevue
    sparkhire
    testgorilla
    tuple
    live share
    google doc
    shared document
    shared editor
    shared board
    share your screen
    screen share
    screen sharing
    own ide
    your ide
    own editor
    your editor
    own laptop
    your own machine
    jupyter
    colab
    programming language
    language of your choice
    any language`,
  dress: `
    steel toe*
    boots
    hard hat
    hi vis
    high vis
    ppe
    safety glasses
    safety shoes
    dress
    dressed
    dress code
    dressing
    business casual
    smart casual
    business formal
    attire
    wear
    wearing
    no tie
    tie is
    a tie
    jeans
    closed toe
    steel toe
    safety boots
    non slip
    scrubs
    what to wear
    a suit
    suit and
    no suit
    trousers
    shirt
    uniform
    apron
    shoes`,
  focus: `
    focus
    focuses
    focused
    focusing
    go deep
    goes deep
    deep dive
    dig into
    dig in
    dig deeper
    drill into
    drill down
    zoom in on
    will ask
    ll ask
    like to ask
    asked about
    asked to walk
    ask you
    ask about
    questions about
    questions on
    questions around
    expect questions
    you can expect
    expect to
    expect a
    expect some
    to cover
    will cover
    we cover
    covers
    covering
    covered
    discuss
    discussing
    discussion of
    discussion about
    discussion on
    walk us through
    walk me through
    walk through
    talk about
    talk through
    talking about
    speak about
    topics
    topic
    explore
    assess
    assesses
    assessing
    evaluate
    evaluating
    looking for
    looks for
    interested in
    want to hear
    wants to hear
    like to hear
    likes to hear
    keen to hear
    hear about
    hear how
    understand how
    learn about
    learn how
    centered on
    centred on
    revolve* around
    concentrate* on
    competenc*
    role play
    roleplay
    role plays
    mock call
    pair on
    pairs
    pairing
    pair programming
    probe
    curious about
    cares about
    looks at
    look at your
    review your
    go through your
    go over your
    critique
    system design
    problem solving
    live coding
    will ask for
    ll ask for
    asks for
    like to ask for`,
  agenda: `
    agenda
    first … minutes
    last … minutes
    final … minutes
    remaining … minutes
    minutes for
    minutes of
    minutes on
    minutes each
    starts with
    start with
    begin with
    begins with
    starts off
    followed by
    time for your questions
    time for questions
    for your own questions
    for your questions
    your turn to ask
    your questions
    q a
    ask us anything
    ask me anything
    break
    lunch
    tour
    coffee
    format
    structure
    structured
    two parts
    three parts
    part one
    the rest is
    end with
    ends with
    finish with
    finishes with
    wrap up
    back to back
    plan for
    plan on
    allow
    set aside
    keep … free
    held in english
    in english
    in person portion
    no slides
    informal
    conversational
    no trick questions
    not a test`,
  prepare: `
    prepare
    prepared
    preparing
    preparation
    prep
    read
    have a read
    familiar*
    have a look
    take a look
    look over
    look through
    skim
    try out
    try our
    sign up for
    ready to
    have … ready
    come ready
    come with
    have in mind
    have two
    have an example
    examples
    install
    set up your
    download
    watch
    fill in
    fill out
    complete our
    return the form
    practice your
    please think
    think about a
    think of a
    think of two
    have a think
    complete the form
    complete the questionnaire
    please complete`,
  brief: `
    take home
    assignment
    exercise
    slides
    presentation
    present
    case study
    prompt
    brief
    dataset
    data set
    submit
    work sample
    write up
    your solution
    your submission
    repo
    repository
    spend … hours
    more than … hours
    timebox`,
  phone: `
    call me
    text me
    call or text
    ring me
    reach me
    reach me at
    reach me on
    reach us at
    reach us on
    my cell
    my mobile
    my number
    on my phone
    hotline
    running late
    run late
    are late
    delayed
    stuck in
    get lost
    got lost
    can t find
    cannot find
    reach … on the day
    call … on the day
    problem* … on the day
    trouble … on the day
    questions … on the day
    contact … on the day
    emergency
    day of contact
    phone number`,
  adjustments: `
    adjustment*
    accommodations
    reasonable accommodation*
    need … accommodation
    accessib*
    step free
    wheelchair*
    interpreter
    captions
    captioning
    disabilit*
    allerg*
    dietary
    vegetarian
    vegan
    special needs
    access needs
    access requirements
    extra time
    extra breaks
    hearing loop
    screen reader
    neurodiver*
    make this comfortable
    easier for you`,
  nda: `
    nda
    non disclosure
    nondisclosure
    confidentiality agreement
    confidentiality form
    sign … agreement`,
  travel: `
    travel cost*
    travel expense*
    travel arrangements
    cost of travel
    cost of your travel
    costs of travel
    reimburs*
    expenses
    receipts
    mileage
    hotel
    flight*
    taxi
    cab
    train ticket*
    train fare
    book your travel
    your travel
    travel desk
    per diem
    overnight
    refunded
    refund you
    refund your`,
  recording: `
    recorded
    recording
    be recording
    record the
    record this
    record our
    notetaker
    note taker
    takes notes
    taking notes
    transcript*
    transcrib*
    brighthire
    metaview
    otter ai
    ai notes`,
  next: `
    next step
    next steps
    hear from us
    hear from me
    hear back
    be in touch
    in touch by
    in touch within
    get back to you
    come back to you
    let you know
    decision
    decide
    deciding
    outcome
    feedback
    if successful
    if all goes well
    if that goes well
    after the interview
    after this round
    after that
    following the interview
    afterwards
    answer from us
    have our answer
    an offer
    remaining stages
    debrief is
    make a call
    someone picked
    the results
    your results
    committee meets
    committee decides
    panel meets`,
  pleasantry: `
    look forward
    looking forward
    thank you for
    thanks for
    thanks again
    thank you again
    hope this
    hope you
    excited to
    glad we
    congratulations
    good luck
    best of luck
    let me know if you have any
    let us know if you have any
    any questions
    if anything is unclear
    feel free to reach out
    hesitate
    great to meet
    nice to meet
    nice speaking
    good speaking
    great speaking
    enjoyed
    appreciate
    have a great
    see you
    talk soon
    can t wait
    sorry
    apologies`,
  arranged: `
    meet you in person
    see you in person
    for the next step
    as a next step
    as the next step
    as your next step
    next step is
    next step in
    invite you
    invites you
    inviting you
    invitation for
    is confirmed
    are confirmed
    confirms your
    confirming your
    confirm your interview
    please confirm
    is scheduled
    are scheduled
    been scheduled
    have scheduled
    has scheduled
    scheduled for
    are set
    all set
    is set for
    set for
    you will meet
    you ll meet
    you will speak
    you ll speak
    you will be speaking
    you ll be speaking
    you will be meeting
    your interviewer is
    your interviewers are
    is with
    like to meet
    would you be available
    work for you
    works for you
    suit you
    your availability
    reschedule
    new time
    moved to
    move it to
    accept this
    add to calendar
    takes place
    take place
    will be held
    great news
    good news
    next up
    details below
    details are
    see below
    as discussed
    as agreed
    you ll be meeting
    be meeting
    your conversation with
    are booked
    is booked
    been booked
    please find
    details of your
    is your interview
    this is your`,
  held: `
    when
    date
    time
    start
    end
    day
    where
    location
    venue
    address
    place
    who
    with
    interviewer
    interviewers
    panel
    panelists
    attendees
    participants
    role
    position
    job
    job title
    company
    client
    duration
    length
    link
    url
    video
    video link
    zoom
    zoom link
    meeting link
    meet link
    teams
    teams link
    google meet
    meet
    join
    join link
    round
    stage
    subject
    interview type
    type
    recruiter
    organizer
    organiser
    coordinator
    hiring manager
    event name
    event type
    invitee
    invitee email
    name
    email
    from
    to
    cc
    sent
    time zone
    timezone
    what`,
  legal: `
    intended recipient
    intended solely
    confidential and
    privileged
    unsubscribe
    manage preferences
    privacy policy
    privacy notice
    equal opportunity
    registered in
    registered office
    company number
    all rights reserved
    this email was sent
    this message was sent
    you are receiving
    do not reply
    please do not edit
    powered by
    view in browser
    view online
    terms of service
    virus
    consider the environment
    before printing
    sent from my
    get outlook
    download the app
    need help`,
  greeting: `
    hi
    hello
    hey
    dear
    good morning
    good afternoon
    good evening
    greetings
    g day`,
  closing: `
    best
    regards
    best regards
    kind regards
    kindest regards
    warm regards
    best wishes
    all the best
    many thanks
    thanks
    thank you
    thanks again
    cheers
    warmly
    sincerely
    yours sincerely
    yours faithfully
    yours
    cordially
    see you soon
    see you then
    talk soon
    take care`,
  notes: `
    good to know
    what to know
    what to expect
    please note
    notes
    some notes
    a few notes
    a few things
    some details
    practical
    practicalities
    logistics
    details
    before you
    before your interview
    before the interview
    for the day
    on the day
    instructions
    information
    housekeeping
    reminders
    tips
    ps
    p s`,
  you: `
    you
    your
    yours
    please
    we
    our`,
  talk: `
    interview
    interviews
    interviewing
    conversation
    session
    sessions
    meeting
    call
    chat
    round
    panel
    visit
    onsite
    on site
    day
    screen
    exercise
    shift
    trial
    lesson
    discussion
    talk
    office
    building
    plant
    store
    site`,
}
