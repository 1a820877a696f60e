import { describe, expect, it } from 'vitest'
import { wrongFile } from '../../../functions/app/receive/handed-in/wrong-file.ts'

const bytes = (latin: string) => new Uint8Array(Buffer.from(latin, 'latin1'))
const wide = (text: string) => [...text].map((character) => `${character}\0`).join('')

describe('a file nothing can be made of', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n0000', 'a picture'],
    ['\xff\xd8\xff\xe0JFIF', 'a picture'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'a picture'],
    ['\0\0\0\x18ftypheic0000', 'a picture'],
    ['\0\0\0\x18ftypisom0000', 'a recording'],
    ['ID3\x04', 'a recording'],
    ['PK\x03\x04 xl/workbook.xml', 'a spreadsheet'],
    ['PK\x03\x04 ppt/presentation.xml', 'a set of slides'],
    ['PK\x03\x04 invite.ics', 'a packed folder'],
    [`\xd0\xcf\x11\xe0 ${wide('__substg1.0_0037001F')}`, 'as Outlook keeps it'],
    ['BEGIN:VCARD\r\nFN:Priya Raman', 'a contact card'],
    [' \r\n', 'empty'],
  ])('is called what it is: %j', (content, name) => {
    expect(wrongFile(bytes(content))).toContain(name)
  })

  it.each([
    'BEGIN:VCALENDAR\r\nVERSION:2.0',
    'From: noor@larkfield.example\r\nSubject: Interview',
    '{"triggerEvent":"BOOKING_CREATED"}',
    '%PDF-1.7',
    'PK\x03\x04 word/document.xml',
    `\xd0\xcf\x11\xe0 ${wide('WordDocument')}`,
    'Hello Alex, we would like to meet you on Thursday.',
    'MZ'.toLowerCase(),
  ])('is not said of an invite, a mail or a document: %j', (content) => {
    expect(wrongFile(bytes(content))).toBeUndefined()
  })
})
