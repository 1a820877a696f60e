import { describe, expect, it } from 'vitest'
import type { Story, StoryTheme } from '../../../../functions/domain/material/material.ts'
import { bestFor, joinOf } from '../../../../functions/domain/packet/stories/story-fit.ts'

const aStory = (title: string, themes: StoryTheme[], told: Partial<Story> = {}): { story: Story } => ({
  story: { title, situation: '', task: '', action: '', result: '', number: '', themes, skills: [], ...told },
})

const asked = (words: string, family = ''): { words: string; family: string } => ({ words, family })
const titleFor = (words: string, stories: { story: Story }[], family = ''): string | undefined =>
  bestFor(asked(words, family), stories)?.story.title

const failed = aStory('The launch that failed', ['failure', 'leadership'])
const dispute = aStory('Two teams, one roadmap', ['disagreement'])
const led = aStory('Six new starters', ['leadership'])

describe('a story of what went wrong', () => {
  it.each(['whether I can lead', 'how I delegate', 'ob ich führen kann'])('does not show that one can lead: “%s”', (words) => {
    expect(titleFor(words, [failed, led])).toBe('Six new starters')
    expect(titleFor(words, [failed, dispute])).toBe('Two teams, one roadmap')
    expect(titleFor(words, [failed])).toBeUndefined()
  })

  it.each([
    ['Tell me about a time you failed as a lead.', ''],
    ['Which mistake of yours taught you most?', ''],
    ['What did you learn from it?', ''],
    ['What do you do differently since it went wrong?', ''],
    ['Tell me about a project that did not go the way you had planned.', 'failure'],
  ])('answers “%s”', (words, family) => expect(titleFor(words, [led, failed], family)).toBe('The launch that failed'))

  it('answers what it is about by its words or its skills, where no other does', () => {
    const froze = aStory('The student who froze', ['failure', 'leadership'], { skills: ['teaching'] })
    expect(titleFor('Evidence of teaching or supporting learners', [froze, led])).toBe('The student who froze')
    const taught = aStory('A ward of students', ['achievement'], { skills: ['teaching'] })
    expect(titleFor('Evidence of teaching or supporting learners', [froze, taught])).toBe('A ward of students')
  })

  it('is no answer to a question that asks for learners or for a lesson', () => {
    expect(titleFor('Evidence of supporting learners', [failed, led])).not.toBe('The launch that failed')
    expect(titleFor('How do you plan a lesson?', [failed])).toBeUndefined()
  })
})

describe('a story of some kind', () => {
  const pressed = aStory('The churn', ['pressure', 'change', 'achievement'])

  it.each([
    'Suppose that assumption is wrong. What is left of your answer?',
    'What would you change here if it were yours to decide?',
    'What would you do under a deadline nobody can keep?',
  ])('is no answer to what might be: “%s”', (words) => expect(titleFor(words, [pressed, failed, dispute], 'situational')).toBeUndefined())

  it('is no answer to “a time when” that is about something else', () => {
    expect(titleFor('When did you last raise a concern about a patient’s safety?', [pressed, failed], 'behavioral')).toBeUndefined()
    expect(titleFor('Tell me about a time you delivered under real pressure.', [pressed, failed], 'behavioral')).toBe('The churn')
  })

  it('does not show what a posting asks for, but that one has led', () => {
    const ofPosting = (words: string) =>
      bestFor({ ...asked(words), kinds: 'leading' }, [pressed, aStory('Both sides', ['collaboration']), led])
    expect(ofPosting('Complex sales cycles with multiple stakeholders, under pressure')).toBeUndefined()
    expect(ofPosting('Two years of leading a team of ten')).toBe(led)
  })
})

describe('what joins a story to what it answers', () => {
  it('is said where neither title nor cue shows it', () => {
    expect(joinOf(dispute.story, asked('whether I can lead'), 'Two teams, one roadmap')).toEqual({ kind: 'near' })
    expect(joinOf(led.story, asked('whether I can lead'), 'Six new starters')).toEqual({ kind: 'theme', theme: 'leadership' })
    const churn = aStory('The churn', ['pressure'], { skills: ['User research'] }).story
    expect(joinOf(churn, asked('User research in health care'), 'The churn')).toEqual({ kind: 'skill', words: 'User research' })
  })

  it('is not where it stands there already', () => {
    const churn = aStory('User research after the churn', ['pressure'], { skills: ['User research'] }).story
    expect(joinOf(churn, asked('User research in health care'), 'User research after the churn')).toBeNull()
    expect(joinOf(led.story, asked('How do you bring in new starters?'), 'Six new starters')).toBeNull()
  })
})
